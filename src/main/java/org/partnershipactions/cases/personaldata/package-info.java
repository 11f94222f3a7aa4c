/**
 * Copies and erases what a case holds about a person.
 */
@NamedInterface("personaldata")
package org.partnershipactions.cases.personaldata;

import org.springframework.modulith.NamedInterface;
