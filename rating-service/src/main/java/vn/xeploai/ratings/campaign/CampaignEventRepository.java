package vn.xeploai.ratings.campaign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class CampaignEventRepository implements PanacheRepositoryBase<CampaignEvent, UUID> {}
