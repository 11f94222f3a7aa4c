package org.partnershipactions.partners.web;

import java.util.List;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.figures.LocalFigureAdministration;
import org.partnershipactions.partners.figures.LocalFigureAdministration.LocalFigureDetails;
import org.partnershipactions.partners.figures.LocalFigureAdministration.NewLocalFigure;
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

/** The partnership's own figures for programs, with the same rules as the pages. */
@RestController
@RequestMapping("/api/local-figures")
class LocalFiguresApi {

	private final LocalFigureAdministration figures;

	LocalFiguresApi(LocalFigureAdministration figures) {
		this.figures = figures;
	}

	@GetMapping
	List<LocalFigureDetails> all() {
		return this.figures.all();
	}

	@SentOnce
	@PostMapping("/{code}")
	LocalFigureDetails set(@PathVariable("code") String code, @RequestBody NewLocalFigure body) {
		this.figures.set(code, body);
		return this.figures.one(code);
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException refused) {
		return new InvalidAnswers("body",
				"Send a JSON object such as" + " {\"value\": 5, \"from\": \"2027-04-01\", \"reason\": \"Why\"}")
			.getBody();
	}

}
