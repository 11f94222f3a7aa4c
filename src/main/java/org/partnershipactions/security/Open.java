package org.partnershipactions.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a text in an event that it is a code, a key or a reference and holds nothing
 * that a person typed, so that the audit keeps it in plain. Every other text is sealed.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Open {

}
