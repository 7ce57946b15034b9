/** Identity numbers of persons: what they say, and how they are encrypted and hashed before they are stored. */
package vn.xeploai.members.identity;
