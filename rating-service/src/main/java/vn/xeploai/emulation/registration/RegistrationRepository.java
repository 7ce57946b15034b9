package vn.xeploai.emulation.registration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class RegistrationRepository implements PanacheRepositoryBase<Registration, UUID> {}
