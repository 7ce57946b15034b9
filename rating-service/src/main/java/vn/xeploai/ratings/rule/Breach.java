package vn.xeploai.ratings.rule;

import vn.xeploai.ratings.scheme.Label;

/** What is expected, what is the case, and what that means in words. */
record Breach(String expected, String actual, Label words) {}
