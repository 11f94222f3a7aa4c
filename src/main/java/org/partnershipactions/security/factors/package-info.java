/**
 * Owns what people give beside their passwords: one-time codes, and codes on paper for
 * whoever lost the app.
 */
@NamedInterface("factors")
package org.partnershipactions.security.factors;

import org.springframework.modulith.NamedInterface;
