package org.partnershipactions.intake.publicreport;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.forms.FieldError;

import org.springframework.stereotype.Component;

/** Reads when it happened, which cannot be in the future. */
@Component
class PublicTimeChecks {

	private static final String DAY = "when-day";

	private final Clock clock;

	public PublicTimeChecks(Clock clock) {
		this.clock = clock;
	}

	public List<FieldError> wrong(PublicAnswers typed) {
		if (!PublicChoices.WHEN.offers(typed.all("when")) || typed.all("when").isEmpty()) {
			return List.of(new FieldError("when", "Choose whether it is going on now, or when it happened"));
		}
		return typed.chose("when", "NOW") ? List.of() : wrongMoment(typed);
	}

	/** The moment that checked answers mean. */
	public Instant moment(PublicAnswers typed) {
		if (typed.chose("when", "NOW")) {
			return this.clock.instant();
		}
		return TypedMoment.at(TypedMoment.day(typed).orElseThrow(),
				TypedMoment.time(typed.text("time")).orElse(LocalTime.MIDNIGHT));
	}

	private List<FieldError> wrongMoment(PublicAnswers typed) {
		Optional<LocalDate> day = TypedMoment.day(typed);
		Optional<LocalTime> time = TypedMoment.time(typed.text("time"));
		if (day.isEmpty()) {
			return List.of(new FieldError(DAY, "Enter a real date since the year 2000, such as 27 3 2026"));
		}
		if (typed.given("time") != null && time.isEmpty()) {
			return List.of(new FieldError("time", "Enter a real time, such as 10.30pm, or leave it empty"));
		}
		if (!day.get().isAfter(LocalDate.now(this.clock)) && !moment(typed).isAfter(this.clock.instant())) {
			return List.of();
		}
		boolean today = day.get().equals(LocalDate.now(this.clock));
		return List.of(today ? new FieldError("time", "The time must not be later than now")
				: new FieldError(DAY, "The date must be today or in the past"));
	}

}
