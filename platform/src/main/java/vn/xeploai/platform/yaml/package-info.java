/** YAML files of a release, read with the line of each value, so that a mistake in one is reported where it is. */
package vn.xeploai.platform.yaml;
