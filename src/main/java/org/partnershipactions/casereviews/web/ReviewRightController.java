package org.partnershipactions.casereviews.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.partnershipactions.casereviews.reading.ReviewList;
import org.partnershipactions.casereviews.reading.ReviewList.ReviewFilter;
import org.partnershipactions.casereviews.rights.RightTelling;
import org.partnershipactions.casereviews.rights.RightTelling.RightView;
import org.partnershipactions.forms.DateText;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.intake.Reporter.Channel;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * How and when a reporter was told of the right to a case review, by page and for
 * programs.
 */
@Controller
@RequestMapping
class ReviewRightController {

	private final RightTelling rights;

	private final ReviewPages pages;

	private final ReviewList list;

	ReviewRightController(RightTelling rights, ReviewPages pages, ReviewList list) {
		this.rights = rights;
		this.pages = pages;
		this.list = list;
	}

	@PostMapping("/case-reviews/rights/{key}")
	ModelAndView tell(@PathVariable String key, RightForm form, RedirectAttributes flash) {
		try {
			this.rights.tell(key, form.how(), form.day());
		}
		catch (InvalidAnswers ex) {
			List<FieldError> errors = ex.errors()
				.stream()
				.map((error) -> new FieldError(error.field() + "-" + key, error.message()))
				.toList();
			ModelAndView again = this.pages.list(this.list.page(ReviewFilter.none(), null, 25), ReviewsAsked.all());
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return again.addObject("errors", errors).addObject("wrongRight", key).addObject("typedRight", form);
		}
		flash.addFlashAttribute("notice", "It is written down how and when the person was told.");
		return new ModelAndView("redirect:/case-reviews");
	}

	@GetMapping("/api/asb/case-review-rights")
	@ResponseBody
	List<RightView> open() {
		return this.rights.open();
	}

	@PostMapping("/api/asb/case-review-rights/{key}/telling")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void tell(@PathVariable String key, @RequestBody RightForm body) {
		this.rights.tell(key, body.how(), body.day());
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException refused) {
		return new InvalidAnswers("body",
				"Send a JSON object such as {\"channel\": \"letter\", \"on\": \"2026-06-30\"}")
			.getBody();
	}

	/**
	 * How and when, as it is typed or sent.
	 *
	 * @param channel {@code email}, {@code telephone} or {@code letter}; {@code none}
	 * where the person could not be reached
	 * @param on the day, as 30 June 2026 or 2026-06-30
	 */
	record RightForm(String channel, String on) {

		Channel how() {
			String written = (this.channel != null) ? this.channel.toUpperCase(Locale.ROOT) : "";
			return Stream.of(Channel.values()).filter((one) -> one.name().equals(written)).findFirst().orElse(null);
		}

		LocalDate day() {
			return (this.on != null) ? DateText.parse(this.on).orElse(null) : null;
		}

	}

}
