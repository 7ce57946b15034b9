package vn.xeploai.emulation.attestation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class AttestationRepository implements PanacheRepositoryBase<Attestation, UUID> {}
