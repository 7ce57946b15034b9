package vn.xeploai.members.catalogue;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.xeploai.platform.parameter.Vocabulary;

/** The codes of the catalogue by which lists are filtered. */
class CatalogueVocabularies {
    @Produces
    @Singleton
    Vocabulary courses(Catalogues catalogues) {
        return new Vocabulary("course", codes(catalogues.current().courses(), Catalogue.Course::code));
    }

    @Produces
    @Singleton
    Vocabulary staffGroups(Catalogues catalogues) {
        return new Vocabulary("staff-group", codes(catalogues.current().staffGroups(), Catalogue.StaffGroup::code));
    }

    @Produces
    @Singleton
    Vocabulary qualificationKinds(Catalogues catalogues) {
        var kinds = catalogues.current().qualificationKinds();
        return new Vocabulary("qualification-kind", codes(kinds, Catalogue.QualificationKind::code));
    }

    @Produces
    @Singleton
    Vocabulary qualificationLevels(Catalogues catalogues) {
        var levels = catalogues.current().qualificationKinds().stream()
                .flatMap(kind -> kind.levels().stream())
                .toList();
        return new Vocabulary("qualification-level", codes(levels, Catalogue.Level::code));
    }

    private static <T> Set<String> codes(List<T> entries, Function<T, String> code) {
        return entries.stream().map(code).collect(Collectors.toUnmodifiableSet());
    }
}
