/**
 * Judges files that people hand in: what they are, what they tell beside what they show,
 * and whether a scanner finds a virus in them.
 */
@NamedInterface("files")
package org.partnershipactions.forms.files;

import org.springframework.modulith.NamedInterface;
