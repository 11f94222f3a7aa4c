package org.partnershipactions.privacy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.security.access.prepost.PreAuthorize;

/** For managers, who answer for what is shared, and auditors. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@currentPerson.is('MANAGER') or @currentPerson.is('AUDITOR')")
@interface ReadsDisclosures {

}
