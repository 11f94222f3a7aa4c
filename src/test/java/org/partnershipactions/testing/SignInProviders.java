package org.partnershipactions.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The product knows two organisations by which people sign in: for the first, police, a
 * {@link SignInProviderStandIn} runs where a test starts it; the second, council, never
 * answers.
 */
@Target({ ElementType.TYPE, ElementType.ANNOTATION_TYPE })
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface SignInProviders {

}
