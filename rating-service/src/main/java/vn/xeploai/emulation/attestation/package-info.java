/** What documents attest about recipients of titles, since no register shows it; and the rows of years that an awarding body recognises. */
package vn.xeploai.emulation.attestation;
