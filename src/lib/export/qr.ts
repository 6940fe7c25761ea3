import QRCode from 'qrcode';

/** A QR code as path data of unit squares; `size` = modules on a side, quiet zone of four included (ISO/IEC 18004). */
export interface QrPath {
	readonly size: number;
	readonly d: string;
}

const QUIET = 4;

/** Error correction M: 15% of it may be hidden, as behind a lecturer. Throws on texts of over 2,331 bytes. */
export function qrPath(text: string): QrPath {
	const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
	const { size, data } = modules;
	const runs: string[] = [];
	for (let y = 0; y < size; y++)
		for (let x = 0; x < size; x++) {
			if (!data[y * size + x]) continue;
			const start = x;
			while (x + 1 < size && data[y * size + x + 1]) x++;
			runs.push(`M${start + QUIET},${y + QUIET}h${x - start + 1}v1H${start + QUIET}z`);
		}
	return { size: size + 2 * QUIET, d: runs.join('') };
}
