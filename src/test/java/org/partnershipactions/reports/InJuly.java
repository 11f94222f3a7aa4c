package org.partnershipactions.reports;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.testing.Scene;

/**
 * The whole application with the sample partnership on the day after its first quarter;
 * files of reports are written when a test says so.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WholeProduct
@Scene(value = "july", at = "2026-07-01T09:00", lived = true)
public @interface InJuly {

}
