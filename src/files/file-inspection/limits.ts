/** How much one look into a foreign file may meet; settings of the service. */
export interface InspectionLimits {
  /** Bytes of everything inside a container together, counted while unpacking: what it declares is not believed. */
  readonly maxUnzippedBytes: number;
  /** Parts of a container. */
  readonly maxParts: number;
  /** Pixels of one image. */
  readonly maxPixels: number;
  readonly maxPdfPages: number;
}

/** A real paper has some dozens of parts, a workbook some hundreds; decoding 100 million pixels takes 400 MB of memory. */
export const usualLimits: InspectionLimits = {
  maxUnzippedBytes: 200 * 1024 * 1024,
  maxParts: 2000,
  maxPixels: 100_000_000,
  maxPdfPages: 500,
};
