package org.partnershipactions.notifications;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Writes the mails that follow an event, as the system and as the last thing that its
 * transaction does: everything that belongs to the event has happened, and nothing is
 * committed yet.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
@interface MailListener {

}
