import { LANGS, type Lang } from '$lib/model/tables';

const isLang = (param: string): param is Lang => (LANGS as readonly string[]).includes(param);
export { isLang as match };
