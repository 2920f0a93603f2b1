//! Which elements and attributes mean something.

/// Attributes that are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Address,
    Date,
    Kind,
    Text,
    ServiceCenter,
    SubId,
    ContactName,
    Subject,
    ContentType,
}

pub(super) const FIELDS: usize = Field::ContentType as usize + 1;

/// Elements that mean something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Element {
    Root,
    Sms,
    Mms,
    Part,
    Address,
    Call,
    Other,
}

pub(super) const ELEMENTS: usize = Element::Other as usize + 1;

impl Element {
    pub(super) fn named(name: &[u8]) -> Self {
        match name {
            b"sms" => Self::Sms,
            b"mms" => Self::Mms,
            b"part" => Self::Part,
            b"addr" => Self::Address,
            b"call" => Self::Call,
            b"smses" | b"allsms" | b"calls" => Self::Root,
            _ => Self::Other,
        }
    }

    /// Which of them a name means on this element.
    pub(super) fn field(self, name: &[u8]) -> Option<Field> {
        Some(match (self, name) {
            (Self::Sms | Self::Mms | Self::Address, b"address") | (Self::Call, b"number") => {
                Field::Address
            }
            (Self::Sms | Self::Mms | Self::Call, b"date") => Field::Date,
            (Self::Sms | Self::Address | Self::Call, b"type") | (Self::Mms, b"msg_box") => {
                Field::Kind
            }
            (Self::Sms, b"body") | (Self::Part, b"text") => Field::Text,
            (Self::Sms, b"service_center") => Field::ServiceCenter,
            (Self::Sms | Self::Mms, b"sub_id") => Field::SubId,
            // `name` is how the `allsms` variant calls it.
            (Self::Sms | Self::Mms | Self::Call, b"contact_name") | (Self::Sms, b"name") => {
                Field::ContactName
            }
            (Self::Mms, b"sub") => Field::Subject,
            (Self::Part, b"ct") => Field::ContentType,
            _ => return None,
        })
    }
}
