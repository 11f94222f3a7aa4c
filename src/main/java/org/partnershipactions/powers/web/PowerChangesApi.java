package org.partnershipactions.powers.web;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.powers.PowerChangeView;
import org.partnershipactions.powers.PowerRegistration;
import org.partnershipactions.powers.PowerRegistration.NewPowerRules;
import org.partnershipactions.security.SentOnce;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Changes of the register of tools and powers for programs, as on their page. */
@RestController
@RequestMapping("/api/powers/changes")
class PowerChangesApi {

	private final PowerRegistration register;

	PowerChangesApi(PowerRegistration register) {
		this.register = register;
	}

	@GetMapping
	List<PowerChangeView> all() {
		return this.register.all();
	}

	@SentOnce
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	PowerChangeView enter(@RequestBody NewPowerRules body) {
		return one(this.register.enter(body));
	}

	@PostMapping("/{key}/day")
	PowerChangeView date(@PathVariable("key") String key, @RequestBody FirstDay body) {
		this.register.date(key, body.from());
		return one(key);
	}

	@PostMapping("/{key}/confirmation")
	PowerChangeView confirm(@PathVariable("key") String key) {
		this.register.confirm(key);
		return one(key);
	}

	@PostMapping("/{key}/withdrawal")
	PowerChangeView takeBack(@PathVariable("key") String key) {
		this.register.takeBack(key);
		return one(key);
	}

	private PowerChangeView one(String key) {
		return this.register.all().stream().filter((one) -> one.key().equals(key)).findFirst().orElseThrow();
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException refused) {
		return new InvalidAnswers("body",
				"Send a JSON object such as {\"power\": \"DISPERSAL\", \"maximumHours\": 72,"
						+ " \"source\": \"Where it stands\", \"reason\": \"Why\"} or {\"from\": \"2027-04-01\"}")
			.getBody();
	}

	/**
	 * From when a change holds.
	 *
	 * @param from first day, as an ISO date
	 */
	record FirstDay(LocalDate from) {
	}

}
