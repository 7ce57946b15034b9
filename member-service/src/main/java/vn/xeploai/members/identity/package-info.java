/** Identity numbers of persons: what their digits encode, and how they are encrypted and hashed before they are stored. */
package vn.xeploai.members.identity;
