package org.partnershipactions.security.tokens;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All tokens. */
interface ApiTokens extends Repository<ApiToken, String> {

	ApiToken save(ApiToken token);

	Optional<ApiToken> findBySecretHash(String secretHash);

	Optional<ApiToken> findByIdAndUsernameAndRevokedAtIsNull(String id, String username);

	List<ApiToken> findByUsernameAndRevokedAtIsNullOrderByCreatedAt(String username);

}
