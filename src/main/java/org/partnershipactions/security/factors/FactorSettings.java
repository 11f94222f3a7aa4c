package org.partnershipactions.security.factors;

import java.util.Set;

import org.partnershipactions.security.Role;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who must give a second factor.
 *
 * @param roles roles of which one is enough to need it; nobody of the sample does
 */
@ConfigurationProperties("partnership.second-factor")
record FactorSettings(@DefaultValue Set<Role> roles) {
}
