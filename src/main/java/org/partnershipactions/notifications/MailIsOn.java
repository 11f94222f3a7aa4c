package org.partnershipactions.notifications;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/**
 * Only where {@code spring.mail.host} names a server: without listeners no event is
 * stored for mail, so that imports and adoptions cost nothing more.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnProperty("spring.mail.host")
@interface MailIsOn {

}
