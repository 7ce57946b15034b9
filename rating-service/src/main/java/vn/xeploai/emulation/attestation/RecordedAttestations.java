package vn.xeploai.emulation.attestation;

import java.util.List;

record RecordedAttestations(List<AttestationSummary> attestations) {}
