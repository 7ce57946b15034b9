package vn.xeploai.emulation.title;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.xeploai.platform.parameter.Vocabulary;

/** The codes of titles and forms of commendation by which lists are filtered; of all years, since a list may be of all of them. */
class TitleVocabularies {
    @Produces
    @Singleton
    Vocabulary titles(Titles titles) {
        return new Vocabulary("title", titles.codes());
    }
}
