import type { ACTIVITIES, Bilingual } from '../model/tables';

export type Activity = (typeof ACTIVITIES)[number];

/** The activities of the survey, short; its own wording is in the tables. */
export const ACTIVITY_NAMES: Readonly<Record<Activity, Bilingual>> = {
	data_infrastructure: { ko: '데이터 인프라 만들기', en: 'Data infrastructure' },
	analyze_data_for_decisions: { ko: '의사결정을 위한 분석', en: 'Analysis for decisions' },
	ml_prototypes: { ko: 'ML 시제품', en: 'ML prototypes' },
	improve_existing_ml_models: { ko: '모델 개선', en: 'Improving models' },
	ml_service_in_production: { ko: 'ML 서비스 운영', en: 'Running an ML service' },
	ml_research: { ko: 'ML 연구', en: 'ML research' }
};

/** Designing and training models, of the activities asked for. */
export const MODELLING_ACTIVITIES: readonly Activity[] = [
	'ml_prototypes',
	'improve_existing_ml_models'
];
