package org.partnershipactions.security.sealing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.hibernate.annotations.Type;

/**
 * Keeps a column sealed: plain in the entity, sealed in the database and bound to its
 * table, column and row there; null stays null.
 */
@Documented
@Type(SealedTextType.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface SealedText {

}
