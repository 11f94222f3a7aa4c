package org.partnershipactions.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.testing.OnMariaDb;
import org.partnershipactions.testing.Scene;

/**
 * Everything as it is in service on a real MariaDB, with the sample's people but no plan
 * yet; timers are run by hand. Journeys come one after the other in the same scene.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@OnMariaDb
@WholeProduct
@Scene(value = "journeys", at = "2016-04-04T09:00")
@interface WholeApplication {

}
