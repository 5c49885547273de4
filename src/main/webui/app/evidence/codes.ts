import type { Assertion, EvidenceType, ReviewState } from "../api/types";

export const TYPES: EvidenceType[] = [
  "SUPPLY",
  "PURCHASE",
  "SHIPMENT",
  "PRODUCTION",
  "CONSTRUCTION",
  "FINANCE",
  "COOPERATION",
  "OWNERSHIP",
  "USE",
  "SANCTION",
  "EVASION",
];
export const ASSERTIONS: Assertion[] = ["STATED", "ALLEGED", "DENIED", "PLANNED", "CONDITIONAL"];
export const STATES: ReviewState[] = ["NONE", "ACCEPTED", "REJECTED", "EDITED"];
export const FORMATS = ["csv", "xlsx", "ndjson", "ftm", "jsonld", "graphml", "stix"] as const;

/** The least probability of each word for how sure a record is, the surest first. */
export const SURE = ["0.9", "0.75", "0.5", "0"] as const;

/** A probability in words that people agree on. */
export function sure(confidence: number): (typeof SURE)[number] {
  return SURE.find((least) => confidence >= Number(least)) ?? "0";
}
