package org.partnershipactions.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an address that makes something anew each time it is asked, and where nothing in
 * what it makes shows that it was asked twice. The same words of the same person within
 * two seconds are taken once; whoever sends them again is told (409).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface SentOnce {

}
