/**
 * Owns what each agency that a draft names says to its role.
 */
@NamedInterface("acceptance")
package org.partnershipactions.planning.acceptance;

import org.springframework.modulith.NamedInterface;
