package vn.xeploai.emulation.eligibility;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.xeploai.emulation.attestation.Attestations;
import vn.xeploai.emulation.attestation.Attestations.AttestedFact;
import vn.xeploai.emulation.attestation.Attestations.RecognisedYears;
import vn.xeploai.emulation.eligibility.EligibilityRecords.ConductRecords;
import vn.xeploai.emulation.eligibility.EligibilityRecords.RegisterRecords;

/** Reads what registers other than those of ratings and awards have about recipients: a statement for each that is asked. */
@Singleton
class RegisterLoader {
    private final RegisterSql sql;
    private final Attestations attestations;

    RegisterLoader(RegisterSql sql, Attestations attestations) {
        this.sql = sql;
        this.attestations = attestations;
    }

    /** What is not of one title alone. */
    RegisterRecords registers(EligibilityBatch batch) {
        var needed = batch.needed();
        return new RegisterRecords(
                batch.grouped(
                        needed.initiatives(),
                        () -> sql.initiatives(batch.recipients(), batch.awardYear(), batch.knownAt()),
                        RegisterSql.InitiativeEntry::recipientId),
                needed.initiatives()
                        ? Set.copyOf(sql.initiativesIn(batch.campaigns(), batch.awardYear(), batch.knownAt()))
                        : Set.of(),
                Map.of(),
                Set.of(),
                batch.grouped(
                        needed.clusters(),
                        () -> sql.clusterPlaces(batch.recipients(), batch.awardYear(), batch.knownAt()),
                        RegisterSql.ClusterEntry::recipientId),
                batch.grouped(
                        needed.attestations(),
                        () -> attestations.attested(batch.recipients(), batch.awardYear(), batch.knownAt()),
                        AttestedFact::recipientId));
    }

    /** The same, and who is registered for the title of a rule. */
    RegisterRecords registers(RegisterRecords registers, EligibilityBatch batch, EligibilityRule rule) {
        var asked = NeededRegisters.of(rule).registrations();
        var title = rule.title().code();
        return new RegisterRecords(
                registers.initiatives(),
                registers.initiativesIn(),
                batch.grouped(
                        asked,
                        () -> sql.registrations(batch.recipients(), batch.awardYear(), title, batch.knownAt()),
                        RegisterSql.Entry::recipientId),
                asked ? Set.copyOf(sql.registered(batch.campaigns(), title, batch.knownAt())) : Set.of(),
                registers.clusterPlaces(),
                registers.attested());
    }

    ConductRecords conduct(EligibilityBatch batch) {
        var needed = batch.needed();
        return new ConductRecords(
                batch.grouped(
                        needed.complaints(),
                        () -> sql.openComplaints(batch.recipients(), batch.on(), batch.knownAt()),
                        RegisterSql.Entry::recipientId),
                batch.grouped(
                        needed.disciplines(),
                        () -> sql.disciplines(batch.recipients(), batch.awardYear(), batch.on(), batch.knownAt()),
                        RegisterSql.DisciplineEntry::recipientId),
                batch.grouped(
                        needed.disciplinesWithin(),
                        () -> sql.disciplinesWithin(
                                batch.countedUnits(),
                                batch.countedCampaigns(),
                                batch.awardYear(),
                                batch.on(),
                                batch.knownAt()),
                        RegisterSql.DisciplineEntry::recipientId));
    }

    /** The years that are recognised to recipients for the title of a rule, if it needs several. */
    Map<UUID, List<RecognisedYears>> recognised(EligibilityBatch batch, EligibilityRule rule) {
        return batch.grouped(
                NeededRegisters.of(rule).years() > 1,
                () -> attestations.recognised(batch.recipients(), rule.title().code(), batch.knownAt()),
                RecognisedYears::recipientId);
    }
}
