package vn.xeploai.reviews.catalogue;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;
import vn.xeploai.platform.parameter.Vocabulary;

/** The codes of the catalogue by which lists are filtered; of all years, since a list may be of all of them. */
class CatalogueVocabularies {
    @Produces
    @Singleton
    Vocabulary occasions(Catalogues catalogues) {
        return new Vocabulary(
                "occasion",
                catalogues.all().occasions().stream()
                        .map(Catalogue.Occasion::code)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    @Produces
    @Singleton
    Vocabulary programmes(Catalogues catalogues) {
        return new Vocabulary(
                "programme",
                catalogues.all().programmes().stream()
                        .map(Catalogue.Programme::code)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
