package org.partnershipactions.measures.web;

import java.util.List;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.measures.feeds.FeedAdministration;
import org.partnershipactions.measures.feeds.FeedAdministration.FeedDetails;
import org.partnershipactions.measures.feeds.FeedAdministration.NewFeed;
import org.partnershipactions.security.SentOnce;

import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which action feeds which measure, for programs; the same rules as the pages. */
@RestController
@RequestMapping("/api/measure-feeds")
class FeedsApi {

	private final FeedAdministration feeds;

	FeedsApi(FeedAdministration feeds) {
		this.feeds = feeds;
	}

	@GetMapping
	List<FeedDetails> all() {
		return this.feeds.all();
	}

	@SentOnce
	@PostMapping("/{code}")
	FeedDetails set(@PathVariable("code") String code, @RequestBody NewFeed body) {
		this.feeds.set(code, body);
		return this.feeds.one(code);
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException refused) {
		return new InvalidAnswers("body",
				"Send a JSON object such as {\"ref\": \"7.5\", \"plan\": \"2026-27\", \"from\": \"2026-10-01\","
						+ " \"reason\": \"Why\"}")
			.getBody();
	}

}
