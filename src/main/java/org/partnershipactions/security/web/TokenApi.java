package org.partnershipactions.security.web;

import java.util.List;

import org.partnershipactions.security.SentOnce;
import org.partnershipactions.security.tokens.TokenIssuing;
import org.partnershipactions.security.tokens.TokenIssuing.FreshToken;
import org.partnershipactions.security.tokens.TokenIssuing.NewToken;
import org.partnershipactions.security.tokens.TokenView;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The person's own tokens as data. */
@RestController
@RequestMapping("/api/tokens")
class TokenApi {

	private final TokenIssuing tokens;

	TokenApi(TokenIssuing tokens) {
		this.tokens = tokens;
	}

	@GetMapping
	List<TokenView> own() {
		return this.tokens.own();
	}

	@SentOnce
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	FreshToken issue(@RequestBody NewToken asked) {
		return this.tokens.issue(asked);
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void revoke(@PathVariable String id) {
		this.tokens.revoke(id);
	}

}
