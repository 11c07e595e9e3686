package ru.vekha.organisation;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A school, a centre or an authority.
 *
 * @param id also the tenant id in the engine
 * @param parentId the organisation above, null at the top of the tree
 * @param zone where its days begin and end
 */
public record Organisation(
    String id,
    @Nullable String parentId,
    OrganisationKind kind,
    String name,
    String shortName,
    ZoneId zone) {}
