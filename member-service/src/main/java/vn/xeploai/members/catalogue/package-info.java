/** The catalogue {@code cadres/catalogue.yaml}: what posts and records about cadres (cán bộ) can refer to. */
package vn.xeploai.members.catalogue;
