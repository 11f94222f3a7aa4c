package org.partnershipactions.workflow;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;

/**
 * A use case that begins anew, in a transaction of its own, when it lost a race: agencies
 * that answer in the same moment each count down the process that asked them, and none of
 * them did anything wrong. The new try sees what the winner did, so a step that they took
 * is not open any more. Who waited for a lock until the database gave up is not made to
 * wait again: after five seconds the loser is told.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Retryable(includes = { RaceLost.class, ConcurrencyFailureException.class }, maxRetries = 8, delay = 20, jitter = 20,
		multiplier = 1.5, maxDelay = 200, timeout = 5_000)
public @interface TriesAgain {

}
