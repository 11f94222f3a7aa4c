/**
 * Asks for, takes, corrects, uploads and exports readings.
 */
@NamedInterface("readings")
package org.partnershipactions.measures.readings;

import org.springframework.modulith.NamedInterface;
