package vn.xeploai.members.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.members.catalogue.Catalogue;
import vn.xeploai.members.catalogue.Catalogue.ConcurrentOffices;
import vn.xeploai.members.catalogue.Catalogues;
import vn.xeploai.members.unit.UnitRegister;
import vn.xeploai.members.unit.UnitScope;

/** Counts the holders of posts against the quotas. */
@ApplicationScoped
class CadreFiguresService {
    private final UnitRegister units;
    private final CadreSql sql;
    private final Catalogue catalogue;

    CadreFiguresService(UnitRegister units, CadreSql sql, Catalogues catalogues) {
        this.units = units;
        this.sql = sql;
        this.catalogue = catalogues.current();
    }

    CadreFigures figures(UUID under, LocalDate on, Instant knownAt) {
        var scope = units.scope(under, on, knownAt);
        return units.read(() -> {
            var assembly = assembly(scope);
            return new CadreFigures(
                    under,
                    scope.on(),
                    sql.cells(scope).stream().map(assembly::unit).toList(),
                    scope.settled());
        });
    }

    private CadreFiguresAssembly assembly(UnitScope scope) {
        var categories = catalogue.staffGroups().stream()
                .flatMap(group -> group.categories().stream().map(Enum::name))
                .toArray(String[]::new);
        var groups = catalogue.staffGroups().stream()
                .flatMap(group -> group.categories().stream().map(category -> group.code()))
                .toArray(String[]::new);
        var concurrent = catalogue.concurrentOffices().stream()
                .collect(Collectors.toMap(ConcurrentOffices::code, rule -> concurrent(scope, rule)));
        return new CadreFiguresAssembly(
                catalogue, sql.holders(scope, categories, groups), sql.quotas(scope), concurrent);
    }

    private List<CadreSql.Concurrent> concurrent(UnitScope scope, ConcurrentOffices rule) {
        return sql.concurrent(
                scope,
                rule.offices().toArray(String[]::new),
                rule.unitTypes().stream().map(Enum::name).toArray(String[]::new));
    }
}
