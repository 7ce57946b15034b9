package vn.xeploai.ratings.rule;

import vn.xeploai.ratings.scheme.Label;

/** What should have been, what is, and in words what that means. */
record Breach(String expected, String actual, Label words) {}
