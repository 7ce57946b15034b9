/** Decisions (quyết định xếp loại): recording a document with its list of ratings, reading it, and publishing what it decided. */
package vn.xeploai.ratings.decision;
