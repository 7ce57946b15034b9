package vn.xeploai.gateway.reconciliation;

import java.util.UUID;

/**
 * Whom a finding is about.
 *
 * @param unitId the unit in which it was found
 */
public record FindingSubject(FindingSubjectKind kind, UUID id, UUID unitId) {}
