package vn.xeploai.ratings.scheme;

import java.util.List;

record SchemeList(List<SchemeSummary> schemes) {}
