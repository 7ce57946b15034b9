package vn.xeploai.members.grant;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.platform.access.Grant;
import vn.xeploai.platform.access.RightsDirectory;
import vn.xeploai.platform.context.RequestContext;
import vn.xeploai.platform.time.Days;

/** Rights as they are recorded here. */
@Singleton
class RecordedRights implements RightsDirectory {
    private final GrantSql sql;
    private final RequestContext context;
    private final Days days;

    RecordedRights(GrantSql sql, RequestContext context, Days days) {
        this.sql = sql;
        this.context = context;
        this.days = days;
    }

    @Override
    public List<Grant> grants() {
        return sql.holding(context.issuer(), context.clientId(), days.today(), OffsetDateTime.MAX).stream()
                .map(one -> new Grant(Set.copyOf(one.scopes()), one.unitToday(), one.actingToday(), one.memberId()))
                .toList();
    }

    @Override
    public Set<UUID> inside(Collection<UUID> roots, Collection<UUID> units, Collection<UUID> members) {
        if (roots.isEmpty()) return Set.of();
        var from = roots.toArray(UUID[]::new);
        var today = days.today();
        return Stream.concat(
                        sql.unitsInside(from, units.toArray(UUID[]::new), today).stream(),
                        sql.membersInside(from, members.toArray(UUID[]::new), today).stream())
                .collect(Collectors.toSet());
    }
}
