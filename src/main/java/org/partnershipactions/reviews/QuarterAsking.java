package org.partnershipactions.reviews;

import java.util.List;
import java.util.function.BiFunction;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.reviews.returns.ReturnAsking;
import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Component;

/**
 * Asks, at each stage of a quarter, those who have to do something. The steps of the
 * process may be reached by a timer, when nobody is signed in.
 */
@Component
class QuarterAsking {

	private final ReturnAsking returns;

	QuarterAsking(ReturnAsking returns) {
		this.returns = returns;
	}

	List<String> returns(MonitoredQuarter quarter) {
		return asked(quarter, this.returns::ask);
	}

	List<String> readings(MonitoredQuarter quarter) {
		return List.of();
	}

	List<String> reviews(MonitoredQuarter quarter) {
		return List.of();
	}

	private static List<String> asked(MonitoredQuarter quarter, BiFunction<String, Quarter, List<String>> ask) {
		return Actor.as(Actor.SYSTEM, () -> ask.apply(quarter.partnership(), quarter.quarter()));
	}

}
