import { type ImageDomain, type NaturalLanguageDomain } from "../data/schema_pb.ts";
import { type Checked, type Reason } from "./reason.ts";
/** How many images can be decoded, and how large they are. The first is only known with statistics of semantic domains. */
export declare function checkImage({ view }: Checked, domain: ImageDomain): Reason[];
/** How well a vocabulary covers texts, and how often tokens occur. Repairs by relaxing, or by dropping the domain when statistics are missing. */
export declare function checkLanguage({ feature, view, settings }: Checked, domain: NaturalLanguageDomain): Reason[];
/** The domain that the statistics found out (`domain_info`), for a feature that has none. */
export declare function takeDomain({ feature, view }: Checked): Reason[];
