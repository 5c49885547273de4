package exhibit;

/** What a record claims. */
public enum EvidenceType {
    SUPPLY,
    PRODUCTION,
    PURCHASE,
    SHIPMENT,
    FINANCE,
    COOPERATION,
    OWNERSHIP,
    CONSTRUCTION,
    SANCTION,
    EVASION,
    USE,
    /** Named together, nothing claimed; left out of answers unless asked for. */
    CO_MENTION
}
