package vn.xeploai.ratings.overlay;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class OverlayRepository implements PanacheRepositoryBase<Overlay, UUID> {}
