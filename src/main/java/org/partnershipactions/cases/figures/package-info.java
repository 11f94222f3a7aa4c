/**
 * Counts cases for measures, quarters and the s. 17A data set.
 */
@NamedInterface("figures")
package org.partnershipactions.cases.figures;

import org.springframework.modulith.NamedInterface;
