package vn.xeploai.members.reorganisation;

/** How many members, by how many memberships, went to another cell, and how many posts ended. */
record MovedMembers(long members, long memberships, long posts) {}
